// SPDX-License-Identifier: EPL-2.0
/** The command for recommendations of what should be done: they are made, changed and followed. */
package org.palier.headless.recommendations;
