// SPDX-License-Identifier: EPL-2.0
/**
 * Lets the author of a study write in its reports in words of their own: a foreword, and comments at single pages and
 * sections.
 */
@NullMarked
package org.palier.study.authored;

import org.jspecify.annotations.NullMarked;
