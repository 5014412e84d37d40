// SPDX-License-Identifier: EPL-2.0
/**
 * Questions that an indicator may ask of the posts beside what a view counts: each is a record with a typed answer
 * ({@link org.palier.core.queries.PostQuery}). An indicator declares those that it asks.
 */
@NullMarked
package org.palier.core.queries;

import org.jspecify.annotations.NullMarked;
