// SPDX-License-Identifier: EPL-2.0
/** Codes by a language model at an address that the analyst sets: {@link org.palier.classifiers.http.LanguageModelClassifier}. */
@NullMarked
package org.palier.classifiers.http;

import org.jspecify.annotations.NullMarked;
