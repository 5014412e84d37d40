// SPDX-License-Identifier: EPL-2.0
/** Reading interviews in windows: search and codes for what it finds, passages in cells, memos in one list. */
package org.palier.ui.interviews.reading;
