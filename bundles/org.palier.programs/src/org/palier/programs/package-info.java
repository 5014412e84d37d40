// SPDX-License-Identifier: EPL-2.0
/**
 * Programs as plug-ins. Such a plug-in is a folder with {@code part.properties} and a program in any language, which reads and writes lines
 * of JSON. Those that a person installed are kept by {@link org.palier.programs.Programs}, and no others are ever run.
 */
@NullMarked
package org.palier.programs;

import org.jspecify.annotations.NullMarked;
