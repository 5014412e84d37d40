// SPDX-License-Identifier: EPL-2.0
/**
 * Which agency an account of the corpus speaks for: {@link org.palier.study.attribution.Attribution} finds it
 * by the census and by what persons mapped, and says of every account on what that rests.
 */
@NullMarked
package org.palier.study.attribution;

import org.jspecify.annotations.NullMarked;
