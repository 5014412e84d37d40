// SPDX-License-Identifier: EPL-2.0
/** The demo studies, made from the shipped data by the steps that a person would take. */
package org.palier.headless.demo;
