// SPDX-License-Identifier: EPL-2.0
/** A page of a plug-in as it is drawn; needs a display and no workbench. */
package org.palier.ui.pages.drawn;
