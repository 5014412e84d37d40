// SPDX-License-Identifier: EPL-2.0
/** The command that searches all that a study says. */
package org.palier.headless.search;
