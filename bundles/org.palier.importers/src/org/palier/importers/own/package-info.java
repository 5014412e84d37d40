// SPDX-License-Identifier: EPL-2.0
/**
 * Columns of fields that a study declares itself, in tables of agencies and in tables of posts: found by their names, and read as their
 * types allow.
 */
@NullMarked
package org.palier.importers.own;

import org.jspecify.annotations.NullMarked;
