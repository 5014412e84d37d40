// SPDX-License-Identifier: EPL-2.0
/**
 * Questions that an indicator may ask of the posts beside what a view counts: each is a record with a typed answer
 * ({@link org.palier.numbers.queries.PostQuery}). An indicator declares those that it asks.
 */
@NullMarked
package org.palier.numbers.queries;

import org.jspecify.annotations.NullMarked;
