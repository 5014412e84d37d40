// SPDX-License-Identifier: EPL-2.0
/** What the author of a study says in the reports of it in words of their own: a foreword, and comments at single pages and sections. */
@NullMarked
package org.palier.study.authored;

import org.jspecify.annotations.NullMarked;
