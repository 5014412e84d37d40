// SPDX-License-Identifier: EPL-2.0
/** Scripts by which shells complete the command line, and manual pages of its commands. */
package org.palier.headless.completion;
