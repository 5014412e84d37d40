// SPDX-License-Identifier: EPL-2.0
/** The scenario editor: changes and assumptions, what they come to while they are edited, and a wizard for a new platform. */
package org.palier.ui.scenario;
