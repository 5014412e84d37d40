// SPDX-License-Identifier: EPL-2.0
/**
 * Tables of posts: {@link org.palier.importers.posts.PostTableImporter} reads posts from any table by a mapping of its
 * columns, the user's, that of a known export, or one that is suggested. The known exports are data, one file each, in
 * {@code mappings}.
 */
@NullMarked
package org.palier.importers.posts;

import org.jspecify.annotations.NullMarked;
