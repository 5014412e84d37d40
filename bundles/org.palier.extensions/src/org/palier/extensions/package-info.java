// SPDX-License-Identifier: EPL-2.0
/**
 * The only reader of the extension registry: {@link org.palier.extensions.Contributions} turns what bundles
 * contribute into the parts of an {@link org.palier.analysis.Analysis}. A broken contribution is reported and
 * left out; the others go on.
 */
@NullMarked
package org.palier.extensions;

import org.jspecify.annotations.NullMarked;
