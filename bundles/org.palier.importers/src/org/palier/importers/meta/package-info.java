// SPDX-License-Identifier: EPL-2.0
/** What Facebook and Instagram give of an account to its owner, as “download your information”, as JSON. */
package org.palier.importers.meta;
