// SPDX-License-Identifier: EPL-2.0
/** The data of an interview beside its text: answers to the grid, typed facts, objectives by place, and the facts of its passages. */
package org.palier.ui.interviews.facts;
