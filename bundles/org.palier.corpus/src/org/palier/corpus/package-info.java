// SPDX-License-Identifier: EPL-2.0
/**
 * The posts of a study and their codings. A {@link org.palier.corpus.Post} is one communication on a platform, and a
 * {@link org.palier.corpus.Coding} is the code that a person or a program gave it. A {@link org.palier.corpus.Corpus} has
 * both; {@link org.palier.corpus.DuckDbCorpus} keeps them in a file beside the study. The package is plain Java. It knows nothing of
 * studies, theories or user interfaces, and no other package sends SQL to the corpus.
 */
@NullMarked
package org.palier.corpus;

import org.jspecify.annotations.NullMarked;
