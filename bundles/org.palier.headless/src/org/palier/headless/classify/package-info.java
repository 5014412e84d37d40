// SPDX-License-Identifier: EPL-2.0
/** Commands that have posts coded by a program, choose posts for persons to code, and hold a program against a reference. */
package org.palier.headless.classify;
