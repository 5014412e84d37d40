// SPDX-License-Identifier: EPL-2.0
/** Asks parts of plug-ins beside the thread of the window, and does what a person asks for on them. */
package org.palier.ui.pages.asked;
