// SPDX-License-Identifier: EPL-2.0
/** Shares that a coding set corrects, in the workbench. */
package org.palier.ui.coding.estimates;
