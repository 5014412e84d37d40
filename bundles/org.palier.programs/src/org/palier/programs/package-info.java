// SPDX-License-Identifier: EPL-2.0
/**
 * Programs as plug-ins: a folder with {@code part.properties} and a program in any language, which reads and writes lines of JSON by
 * pipe. {@link org.palier.programs.Programs} keeps those that a person installed; nothing else is ever run.
 */
@NullMarked
package org.palier.programs;

import org.jspecify.annotations.NullMarked;
