// SPDX-License-Identifier: EPL-2.0
/** Opens a page on a display without a workbench, for the tests of its plug-in. */
package org.palier.ui.pages.rig;
