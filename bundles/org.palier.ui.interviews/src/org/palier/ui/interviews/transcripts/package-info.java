// SPDX-License-Identifier: EPL-2.0
/** Transcripts that come in from files or are pasted, several at once. */
package org.palier.ui.interviews.transcripts;
