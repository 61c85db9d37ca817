// One run keeps a processor busy; runs side by side would only make each other's times untrue.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
