// SPDX-License-Identifier: EPL-2.0
/** Deciding which usages presences of the census show, where their coders saw different ones. */
package org.palier.ui.coding.presences;
