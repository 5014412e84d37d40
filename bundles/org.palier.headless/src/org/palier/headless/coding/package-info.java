// SPDX-License-Identifier: EPL-2.0
/** Commands about what people code. */
@NullMarked
package org.palier.headless.coding;

import org.jspecify.annotations.NullMarked;
