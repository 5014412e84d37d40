// SPDX-License-Identifier: EPL-2.0
/**
 * Files of posts: {@link org.palier.importers.posts.PostsCsvImporter} reads a CSV file of posts by a mapping
 * of its columns, the user's or that of a preset. The presets are data, one file each, in {@code presets}.
 */
package org.palier.importers.posts;
