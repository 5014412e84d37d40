// SPDX-License-Identifier: EPL-2.0
/**
 * The edition for a journal: tables 1 to 3 and figure 3 of Yates and Arbour (2013) in their shapes, and a paragraph of method, in
 * black, for a document of a word processor, for LaTeX, and as data.
 */
@NullMarked
package org.palier.editions.journal;

import org.jspecify.annotations.NullMarked;
