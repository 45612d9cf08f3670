stack! {
    pub Level0 {
        output it = 1;
    }
    pub Level1 {
        stack Level0 inner {}
      //^^^^^^^^^^^^^^^^^^ `Level0` is nested too deep
      // = help: bring it in closer to the root
    }
    pub Level2 {
        stack Level1 inner {}
    }
    pub Level3 {
        stack Level2 inner {}
    }
    pub Level4 {
        stack Level3 inner {}
    }
    pub Level5 {
        stack Level4 inner {}
    }
    pub Level6 {
        stack Level5 inner {}
    }
    pub Level7 {
        stack Level6 inner {}
    }
    pub Level8 {
        stack Level7 inner {}
    }
    pub Level9 {
        stack Level8 inner {}
    }
    pub Level10 {
        stack Level9 inner {}
    }
    pub Level11 {
        stack Level10 inner {}
    }
    pub Level12 {
        stack Level11 inner {}
    }
    pub Level13 {
        stack Level12 inner {}
    }
    pub Level14 {
        stack Level13 inner {}
    }
    pub Level15 {
        stack Level14 inner {}
    }
    pub Level16 {
        stack Level15 inner {}
    }
    pub Level17 {
        stack Level16 inner {}
    }
    pub Level18 {
        stack Level17 inner {}
    }
    pub Level19 {
        stack Level18 inner {}
    }
    pub Level20 {
        stack Level19 inner {}
    }
    pub Level21 {
        stack Level20 inner {}
    }
    pub Level22 {
        stack Level21 inner {}
    }
    pub Level23 {
        stack Level22 inner {}
    }
    pub Level24 {
        stack Level23 inner {}
    }
    pub Level25 {
        stack Level24 inner {}
    }
    pub Level26 {
        stack Level25 inner {}
    }
    pub Level27 {
        stack Level26 inner {}
    }
    pub Level28 {
        stack Level27 inner {}
    }
    pub Level29 {
        stack Level28 inner {}
    }
    pub Level30 {
        stack Level29 inner {}
    }
    pub Level31 {
        stack Level30 inner {}
    }
    pub Level32 {
        stack Level31 inner {}
    }
    pub Level33 {
        stack Level32 inner {}
    }
    pub Level34 {
        stack Level33 inner {}
    }
    pub Level35 {
        stack Level34 inner {}
    }
    pub Level36 {
        stack Level35 inner {}
    }
    pub Level37 {
        stack Level36 inner {}
    }
    pub Level38 {
        stack Level37 inner {}
    }
    pub Level39 {
        stack Level38 inner {}
    }
    pub Level40 {
        stack Level39 inner {}
    }
    pub Level41 {
        stack Level40 inner {}
    }
    pub Level42 {
        stack Level41 inner {}
    }
    pub Level43 {
        stack Level42 inner {}
    }
    pub Level44 {
        stack Level43 inner {}
    }
    pub Level45 {
        stack Level44 inner {}
    }
    pub Level46 {
        stack Level45 inner {}
    }
    pub Level47 {
        stack Level46 inner {}
    }
    pub Level48 {
        stack Level47 inner {}
    }
    pub Level49 {
        stack Level48 inner {}
    }
    pub Level50 {
        stack Level49 inner {}
    }
    pub Level51 {
        stack Level50 inner {}
    }
    pub Level52 {
        stack Level51 inner {}
    }
    pub Level53 {
        stack Level52 inner {}
    }
    pub Level54 {
        stack Level53 inner {}
    }
    pub Level55 {
        stack Level54 inner {}
    }
    pub Level56 {
        stack Level55 inner {}
    }
    pub Level57 {
        stack Level56 inner {}
    }
    pub Level58 {
        stack Level57 inner {}
    }
    pub Level59 {
        stack Level58 inner {}
    }
    pub Level60 {
        stack Level59 inner {}
    }
    pub Level61 {
        stack Level60 inner {}
    }
    pub Level62 {
        stack Level61 inner {}
    }
}
