// SPDX-License-Identifier: EPL-2.0
/** Interviews out to other programs, and in from them, in windows. */
package org.palier.ui.interviews.exchange;
