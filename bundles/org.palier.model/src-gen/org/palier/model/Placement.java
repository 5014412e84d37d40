/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Puts a usage, on every platform or on one, into a category of the theory that holds it. The one with a platform wins.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Placement#getUsage <em>Usage</em>}</li>
 *   <li>{@link org.palier.model.Placement#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.Placement#getCategory <em>Category</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPlacement()
 * @model
 * @generated
 */
public interface Placement extends EObject {
	/**
	 * Returns the value of the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is placed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usage</em>' reference.
	 * @see #setUsage(Usage)
	 * @see org.palier.model.PalierPackage#getPlacement_Usage()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Usage getUsage();

	/**
	 * Sets the value of the '{@link org.palier.model.Placement#getUsage <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' reference.
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(Usage value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where; null for every platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getPlacement_Platform()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.Placement#getPlatform <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to; null leaves the usage unplaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' reference.
	 * @see #setCategory(Category)
	 * @see org.palier.model.PalierPackage#getPlacement_Category()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Category getCategory();

	/**
	 * Sets the value of the '{@link org.palier.model.Placement#getCategory <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' reference.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(Category value);

} // Placement
