// SPDX-License-Identifier: EPL-2.0
/** What lies packed in one file, with limits to what it unpacks to. */
@NullMarked
package org.palier.files.packed;

import org.jspecify.annotations.NullMarked;
