// SPDX-License-Identifier: EPL-2.0
/** Posts of Bluesky: feeds as its interface gives them, and records of posts. */
package org.palier.importers.bluesky;
