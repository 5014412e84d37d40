/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.palier.model.Category;
import org.palier.model.PalierPackage;
import org.palier.model.PlacementChange;
import org.palier.model.Platform;
import org.palier.model.Theory;
import org.palier.model.Usage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Placement Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.PlacementChangeImpl#getTheory <em>Theory</em>}</li>
 *   <li>{@link org.palier.model.impl.PlacementChangeImpl#getUsage <em>Usage</em>}</li>
 *   <li>{@link org.palier.model.impl.PlacementChangeImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.impl.PlacementChangeImpl#getCategory <em>Category</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlacementChangeImpl extends ScenarioChangeImpl implements PlacementChange {
	/**
	 * The cached value of the '{@link #getTheory() <em>Theory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheory()
	 * @generated
	 * @ordered
	 */
	protected Theory theory;

	/**
	 * The cached value of the '{@link #getUsage() <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsage()
	 * @generated
	 * @ordered
	 */
	protected Usage usage;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected Platform platform;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected Category category;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlacementChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.PLACEMENT_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Theory getTheory() {
		return theory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheory(Theory newTheory) {
		Theory oldTheory = theory;
		theory = newTheory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PLACEMENT_CHANGE__THEORY, oldTheory, theory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Usage getUsage() {
		return usage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsage(Usage newUsage) {
		Usage oldUsage = usage;
		usage = newUsage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PLACEMENT_CHANGE__USAGE, oldUsage, usage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Platform getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(Platform newPlatform) {
		Platform oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PLACEMENT_CHANGE__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Category getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(Category newCategory) {
		Category oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PLACEMENT_CHANGE__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.PLACEMENT_CHANGE__THEORY:
				return getTheory();
			case PalierPackage.PLACEMENT_CHANGE__USAGE:
				return getUsage();
			case PalierPackage.PLACEMENT_CHANGE__PLATFORM:
				return getPlatform();
			case PalierPackage.PLACEMENT_CHANGE__CATEGORY:
				return getCategory();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.PLACEMENT_CHANGE__THEORY:
				setTheory((Theory)newValue);
				return;
			case PalierPackage.PLACEMENT_CHANGE__USAGE:
				setUsage((Usage)newValue);
				return;
			case PalierPackage.PLACEMENT_CHANGE__PLATFORM:
				setPlatform((Platform)newValue);
				return;
			case PalierPackage.PLACEMENT_CHANGE__CATEGORY:
				setCategory((Category)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.PLACEMENT_CHANGE__THEORY:
				setTheory((Theory)null);
				return;
			case PalierPackage.PLACEMENT_CHANGE__USAGE:
				setUsage((Usage)null);
				return;
			case PalierPackage.PLACEMENT_CHANGE__PLATFORM:
				setPlatform((Platform)null);
				return;
			case PalierPackage.PLACEMENT_CHANGE__CATEGORY:
				setCategory((Category)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.PLACEMENT_CHANGE__THEORY:
				return theory != null;
			case PalierPackage.PLACEMENT_CHANGE__USAGE:
				return usage != null;
			case PalierPackage.PLACEMENT_CHANGE__PLATFORM:
				return platform != null;
			case PalierPackage.PLACEMENT_CHANGE__CATEGORY:
				return category != null;
		}
		return super.eIsSet(featureID);
	}

} //PlacementChangeImpl
