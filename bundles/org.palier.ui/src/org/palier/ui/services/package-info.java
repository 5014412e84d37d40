// SPDX-License-Identifier: EPL-2.0
/** The services of the workbench, made once and given what they need. */
package org.palier.ui.services;
