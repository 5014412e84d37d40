// SPDX-License-Identifier: EPL-2.0
/** Branches of the tree of studies and sections of the properties, which plug-ins add. */
package org.palier.ui.pages.added;
