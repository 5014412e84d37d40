// SPDX-License-Identifier: EPL-2.0
/** Posts of the accounts of a census, asked for at their platforms while a person waits: services, what they gave, and reading it. */
@NullMarked
package org.palier.detection.fetch;

import org.jspecify.annotations.NullMarked;
