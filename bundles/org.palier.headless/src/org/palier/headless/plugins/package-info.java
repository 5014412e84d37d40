// SPDX-License-Identifier: EPL-2.0
/** Commands on plug-ins: listing, installing and removing them, and writing the project of a new one. */
package org.palier.headless.plugins;
