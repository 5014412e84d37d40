// SPDX-License-Identifier: EPL-2.0
/** What an interview says, beside its text: answers to the grid, typed facts, objectives by place; and what its passages are. */
package org.palier.ui.interviews.facts;
