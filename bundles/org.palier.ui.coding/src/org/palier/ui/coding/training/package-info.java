// SPDX-License-Identifier: EPL-2.0
/** Training a classifier from what persons coded: {@link org.palier.ui.coding.training.TrainWizard}. */
package org.palier.ui.coding.training;
