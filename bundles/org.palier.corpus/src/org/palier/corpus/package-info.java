// SPDX-License-Identifier: EPL-2.0
/**
 * What flows in bulk: {@link org.palier.corpus.Post} is one communication on a platform,
 * {@link org.palier.corpus.Coding} what a person or a program said of it, {@link org.palier.corpus.Corpus}
 * holds both, {@link org.palier.corpus.DuckDbCorpus} in a file beside the study. Plain Java; knows nothing of
 * studies, theories or user interfaces, and nobody else speaks SQL.
 */
@NullMarked
package org.palier.corpus;

import org.jspecify.annotations.NullMarked;
