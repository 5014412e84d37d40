// SPDX-License-Identifier: EPL-2.0
/** The report of a study, in the window: for whom it is made, and how it is written in the background. */
package org.palier.ui.reports;
