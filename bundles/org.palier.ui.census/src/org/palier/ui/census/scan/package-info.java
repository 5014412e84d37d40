// SPDX-License-Identifier: EPL-2.0
/** The scan of sites, step 1 of detection, from the workbench. */
package org.palier.ui.census.scan;
