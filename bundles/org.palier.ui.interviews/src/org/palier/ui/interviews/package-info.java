// SPDX-License-Identifier: EPL-2.0
/** The editor of interviews: a text with its passages, codes given by keys, what was answered. */
package org.palier.ui.interviews;
