// SPDX-License-Identifier: EPL-2.0
/** The window in which it is decided, post by post and by keys, where the coders of a set differ; and how far they agree. */
package org.palier.ui.coding.adjudication;
