// SPDX-License-Identifier: EPL-2.0
/** What the windows of interviews say, in both languages. */
package org.palier.ui.interviews.words;
