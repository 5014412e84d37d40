// SPDX-License-Identifier: EPL-2.0
/** What is asked of a file, and what becomes of its rows: no file says here what it is about. */
@NullMarked
package org.palier.files;

import org.jspecify.annotations.NullMarked;
