// SPDX-License-Identifier: EPL-2.0
/** Pages that plug-ins add to the window of a study: found, asked beside the thread of the window, and shown. */
package org.palier.ui.pages;
