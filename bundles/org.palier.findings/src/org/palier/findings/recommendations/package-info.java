// SPDX-License-Identifier: EPL-2.0
/** What should be done: who does what by when, what it rests on, by what one will see that it helped, and how far it is. */
@NullMarked
package org.palier.findings.recommendations;

import org.jspecify.annotations.NullMarked;
