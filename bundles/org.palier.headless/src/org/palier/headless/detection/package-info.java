// SPDX-License-Identifier: EPL-2.0
/** {@code palier run scan}: where bodies are present. */
package org.palier.headless.detection;
